/** What a compiled lesson exports. The pages import these types; the values are made in `lesson.ts`. */
import type { ComponentType } from 'react';

import type { Localized } from '../locale/index.ts';
import type { Frontmatter } from './frontmatter.ts';
import type { Json } from './literal.ts';

export interface LessonModule {
  /** The body of the lesson, to be rendered on the server only. */
  readonly default: ComponentType<{ components: LessonComponents }>;
  readonly frontmatter: Frontmatter;
  readonly toc: readonly Heading[];
  /** Glossary ids of the terms that the lesson marks, in the order of the glossary. */
  readonly terms: readonly string[];
  readonly meta: LessonMeta;
}

/** What the page must give to a lesson's component. */
interface LessonComponents {
  readonly Widget: ComponentType<WidgetPlace>;
}

/** A place where a widget stands. */
export interface WidgetPlace {
  /** The widget's id, `slope-tangent`. */
  readonly name: string;
  /** `<slug>/<id>`. */
  readonly instance: string;
  /** As the lesson wrote them, validated by the widget's schema; defaults are not filled in. */
  readonly props: Readonly<Record<string, Json>>;
}

export interface Heading {
  readonly id: string;
  readonly level: number;
  readonly html: Localized;
  /** Without markup; a formula as its TeX. */
  readonly text: Localized;
}

export interface WidgetUse {
  /** As written in the lesson, `SlopeTangent`. */
  readonly tag: string;
  readonly widget: string;
  readonly id: string;
  readonly instance: string;
  readonly props: Readonly<Record<string, Json>>;
  readonly line: number;
}

/** A formula that the core did not check, and why. */
export interface Unchecked {
  readonly tex: string;
  readonly reason: string;
  readonly line: number;
}

export interface LessonMeta {
  readonly slug: string;
  /** What can be linked to: headings and widgets, in order. */
  readonly ids: readonly string[];
  readonly widgets: readonly WidgetUse[];
  readonly unchecked: readonly Unchecked[];
  readonly words: Localized<number>;
}
