/** The gallery: every widget with its examples and read-outs, for authors and teachers; and the specimen of the look. */
import type { Localized } from '../../locale/index.ts';
import { Island } from '../../lessons/index.ts';
import { Words } from '../../ui/index.ts';
import { widgets } from '../../widgets/index.ts';
import { views } from '../../widgets/views.ts';
import { titled } from './book.ts';
import { Opening } from './Opening.tsx';
import type { Page } from './page.ts';
import { Specimen } from './Specimen.tsx';

const say = {
  title: { en: 'Widgets', zh: '互动组件' },
  lead: {
    en: 'Every live figure of the book with its examples, and the names under which its numbers can be read by a program.',
    zh: '书中全部互动组件及其示例，并列出可供程序读取的数值名称。',
  },
  quantities: { en: 'Read-outs', zh: '可读取的量' },
} satisfies Record<string, Localized>;

export const galleryPage: Page = {
  path: 'gallery/',
  title: titled(say.title),
  description: say.lead,
  crumb: say.title,
  content: () => <Gallery />,
};

function Gallery() {
  return (
    <div className="page gallery">
      <Opening {...say} />
      {Object.values(widgets).map(({ id, title, quantities, examples }) => {
        const view = views[id];
        return (
          view && (
            <section key={id} id={id}>
              <h2>
                <Words of={title} /> <code>{id}</code>
              </h2>
              <p className="quantities">
                <Words of={say.quantities} />{' '}
                {quantities.map((quantity) => (
                  <code key={quantity}>{quantity}</code>
                ))}
              </p>
              {examples.map(({ title: name, props }, index) => (
                <div key={name.en} className="example" data-block="">
                  <h3>
                    <Words of={name} />
                  </h3>
                  <Island name={id} instance={`gallery/${id}-${index + 1}`} props={props} view={view} />
                </div>
              ))}
            </section>
          )
        );
      })}
      <Specimen />
    </div>
  );
}
