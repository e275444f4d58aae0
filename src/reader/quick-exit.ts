/** How often Shift has to be pressed, and within how many milliseconds: as in the component of GOV.UK. */
const PRESSES = 3;
const WITHIN = 5000;

/** A title that shows nothing; an empty one would make the browser show the address in its place. */
const NO_TITLE = '\u00a0';

/**
 * Makes the quick exit quicker than a link: the page is blank at once, while the other page is still on its way, and
 * takes this one's place in the history. Shift three times does the same. Without this script the link still leads there.
 */
export function quickExit(link: HTMLAnchorElement): void {
  const status = liveRegion();
  const label = link.textContent.trim();
  let presses: readonly number[] = [];
  let left = false;

  function leave(): void {
    left = true;
    blank();
    status.textContent = label;
    location.replace(link.href);
  }

  function show(count: number): void {
    link.style.setProperty('--pressed', `${count}`);
    // The key has the same name everywhere, and numbers need no translation.
    status.textContent = count > 0 ? `Shift ${count}/${PRESSES}` : '';
  }

  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    leave();
  });
  addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (repeat) return;
    // Shift is also how capitals are typed: another key ends the count.
    presses = key === 'Shift' ? [...presses.filter((press) => timeStamp - press < WITHIN), timeStamp] : [];
    show(presses.length);
    if (presses.length === PRESSES) leave();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && left) leave();
  });
}

/** Outside the body, so that it outlives the page's own text. */
function liveRegion(): HTMLElement {
  const region = document.createElement('div');
  // Beyond the edge, as the link past the header is.
  region.className = 'skip';
  region.setAttribute('role', 'alert');
  document.documentElement.append(region);
  return region;
}

function blank(): void {
  document.title = NO_TITLE;
  document.body.replaceChildren();
  document.body.hidden = true;
  document.documentElement.className = 'left';
}
