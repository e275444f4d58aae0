import { type ChangeEvent, Component, createElement, type ReactNode } from 'react';
import { audioExtensions } from '../../domain/audio/audio-file.ts';
import type { DecapStore, WidgetParts } from '../decap-types.ts';
import { say } from '../words/say.ts';
import { levelFault } from './loudness.ts';
import { measureRecording, type RecordingFacts } from './measure-recording.ts';
import { addressOf, asControlClass, type MediaControlProps, nameOf } from './media-control.ts';
import { type MediaDesk, mediaValue } from './media-desk.ts';
import { orTell, tellRefusal } from './photo-dialog.ts';
import { fileSize, playingTime, wholeNumber } from './sizes.ts';

interface State {
  readonly isBusy: boolean;
  /** Of the recording; empty when there is none, or it is still loading. */
  readonly address: string;
  /** Of the recording that was chosen in this form; one that was there before is not loaded to be measured. */
  readonly chosen: (RecordingFacts & { readonly name: string; readonly bytes: number }) | undefined;
}

const endings = Object.values(audioExtensions).flat();

/** A widget for one recording, with a player and with what is known of its length, size and level. */
export function audioWidget(media: MediaDesk, store: DecapStore): WidgetParts {
  const control = class extends AudioControl {
    protected override readonly store = store;
    protected override readonly media = media;
  };
  return { name: 'audio', controlComponent: asControlClass(control) };
}

abstract class AudioControl extends Component<MediaControlProps, State> {
  protected abstract readonly media: MediaDesk;
  protected abstract readonly store: DecapStore;
  override state: State = { isBusy: false, address: '', chosen: undefined };
  private stopListening: (() => void) | undefined;

  override componentDidMount(): void {
    this.stopListening = this.store.subscribe(() => this.findRecording());
    this.findRecording();
  }

  override componentDidUpdate(): void {
    this.findRecording();
  }

  override componentWillUnmount(): void {
    this.stopListening?.();
  }

  /** Asked after every change of the store: the recording of a draft that is opened is loaded a moment later. */
  private findRecording(): void {
    const address = addressOf(this.props, this.props.value);
    if (address !== this.state.address) this.setState({ address });
  }

  private readonly choose = async ({
    currentTarget: input,
  }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    this.setState({ isBusy: true });
    try {
      await orTell(file.name, () => this.take(file));
    } finally {
      input.value = '';
      this.setState({ isBusy: false });
    }
  };

  private async take(file: File): Promise<void> {
    const { field, value, onChange, onPersistMedia } = this.props;
    const taken = await this.media.takeIn(file, 'recording');
    if (!taken) return;
    const facts = await measureRecording(taken);
    if (!facts) return tellRefusal(file.name, say('media.refused.recordingBroken'));
    await onPersistMedia(taken, { field });
    if (typeof value === 'string' && value !== '') this.media.takeOut(nameOf(value));
    this.setState({ chosen: { ...facts, name: taken.name, bytes: taken.size } });
    onChange(mediaValue(taken.name));
  }

  private readonly remove = (): void => {
    const { value, onChange } = this.props;
    if (typeof value === 'string') this.media.takeOut(nameOf(value));
    onChange('');
  };

  override render(): ReactNode {
    const { value, forID } = this.props;
    const { isBusy, address, chosen } = this.state;
    const has = typeof value === 'string' && value !== '';
    return createElement(
      'div',
      { className: 'desk-audio' },
      has && player(address, nameOf(value)),
      has && chosen?.name === nameOf(value) && factLines(chosen),
      createElement(
        'label',
        { className: 'desk-button' },
        say(has ? 'media.audio.chooseOther' : 'media.audio.choose'),
        createElement('input', {
          type: 'file',
          id: forID,
          accept: ['audio/*', ...endings.map((ending) => `.${ending}`)].join(','),
          disabled: isBusy,
          onChange: (event: ChangeEvent<HTMLInputElement>) => void this.choose(event),
        }),
      ),
      has &&
        createElement(
          'button',
          { type: 'button', className: 'desk-button', onClick: this.remove },
          say('media.audio.remove'),
        ),
      createElement(
        'p',
        { role: 'status', className: 'desk-media-fact' },
        isBusy ? say('media.audio.busy') : '',
      ),
    );
  }
}

function player(address: string, name: string): ReactNode {
  return createElement(
    'figure',
    { className: 'desk-audio-player' },
    address !== '' &&
      createElement('audio', { controls: true, preload: 'none', src: address, 'aria-label': name }),
    createElement('figcaption', { dir: 'ltr' }, name),
  );
}

function factLines({ seconds, bytes, loudness, name }: NonNullable<State['chosen']>): ReactNode {
  const facts = Number.isFinite(seconds)
    ? say('media.audio.facts', { time: playingTime(seconds), size: fileSize(bytes) })
    : fileSize(bytes);
  const warnings = [
    levelWarning(loudness),
    name.endsWith('.ogg') ? say('media.audio.olderPhones') : undefined,
  ];
  return createElement(
    'div',
    { role: 'status' },
    createElement('p', { className: 'desk-media-fact' }, facts),
    loudness &&
      Number.isFinite(loudness.average) &&
      createElement('p', { className: 'desk-media-fact' }, levelLine(loudness)),
    ...warnings.flatMap((warning) =>
      warning === undefined
        ? []
        : [createElement('p', { key: warning, className: 'desk-media-warning' }, warning)],
    ),
  );
}

function levelLine({ average, peak }: NonNullable<RecordingFacts['loudness']>): string {
  return say('media.audio.level', { average: wholeNumber(average), peak: wholeNumber(peak) });
}

function levelWarning(loudness: RecordingFacts['loudness']): string | undefined {
  if (!loudness) return say('media.audio.notMeasured');
  const fault = levelFault(loudness);
  return fault && say(`media.audio.${fault}`);
}
