/** Opens the help sheet that the toolbar holds. */
export function openHelp(): void {
  document.querySelector<HTMLDialogElement>('dialog.help')?.showModal();
}
