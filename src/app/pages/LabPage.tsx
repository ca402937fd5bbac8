/** The lab: one function, typed, with everything the book can say about it. The address carries all of it (`?s=`). */
import type { Localized } from '../../locale/index.ts';
import { Island } from '../../lessons/index.ts';
import { widgets } from '../../widgets/index.ts';
import { views } from '../../widgets/views.ts';
import { titled } from './book.ts';
import { Opening } from './Opening.tsx';
import type { Page } from './page.ts';

const say = {
  title: { en: 'Lab', zh: '函数实验室' },
  lead: {
    en: 'Type any function, with as many variables as you like. Its graph, its tangent, its derivation, its computation and its code all come from that one line.',
    zh: '输入任意函数，变量个数不限。图像、切线、求导过程、计算图和代码，全部由这一行得出。',
  },
} satisfies Record<string, Localized>;

export const labPage: Page = {
  path: 'lab/',
  title: titled(say.title),
  description: say.lead,
  crumb: say.title,
  content: () => <Lab />,
};

function Lab() {
  const [spec, view] = [widgets['lab'], views['lab']];
  const example = spec?.examples[0];
  if (view === undefined || example === undefined) throw new Error('There is no lab.');
  return (
    <div className="page lab">
      <Opening {...say} />
      <Island name="lab" instance="lab/lab" props={example.props} view={view} />
    </div>
  );
}
