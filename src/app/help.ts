/** Opens the help sheet. Its script is fetched when it is first asked for. */
import { notice } from './notice.ts';

let sheet: Promise<HTMLDialogElement> | undefined;

export function openHelp(): void {
  sheet ??= import('./HelpSheet.tsx').then(({ placeHelpSheet }) => placeHelpSheet());
  sheet.then(
    (dialog) => dialog.showModal(),
    () => {
      sheet = undefined;
      notice({
        en: 'The help could not be fetched. Is the connection down? Please try again.',
        zh: '无法载入帮助。请检查网络连接，然后重试。',
      });
    },
  );
}
