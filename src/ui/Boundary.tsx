/** Catches what a widget throws inside its own frame: a sentence and a way back; the lesson around it stays. */
import { Component, type ReactNode } from 'react';

import type { Localized } from '../locale/index.ts';
import { useLocale } from '../state/index.ts';
import css from './Panel.module.css';

export interface BoundaryProps {
  readonly onReset: () => void;
  readonly children: ReactNode;
}

export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Failure onReset={this.props.onReset} /> : this.props.children;
  }
}

const sentence: Localized = {
  en: 'This figure has stopped: something in it went wrong. The rest of the page is not affected.',
  zh: '此图内部出错，已停止运行；页面其余部分不受影响。',
};
const way: Localized = { en: 'Start it again', zh: '重新开始' };

function Failure({ onReset }: { onReset: () => void }) {
  const locale = useLocale();
  return (
    <div className={css['failure']} role="alert">
      <p>{sentence[locale]}</p>
      <button type="button" className={css['button']} onClick={onReset}>
        {way[locale]}
      </button>
    </div>
  );
}
