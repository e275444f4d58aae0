/**
 * Presses Decap's own button to save the open form, so that a save by any other way is checked as all others are.
 * Does nothing where there is no such button: then no form is open.
 */
export function pressSave(): void {
  document.querySelector<HTMLElement>('[class*="ToolbarContainer"] [class*="SaveButton"]')?.click();
}
