/**
 * Finds words that say where on the page something stands. A figure that is beside the text on a wide screen is somewhere
 * else on a phone. Directions of mathematics (左导数, from the left, the left-hand side) are none of the page.
 */
import type { Prose } from '../blocks.ts';
import { flatten, inlineObject, type Flat } from '../flat.ts';
import type { Notes } from '../notes.ts';
import type { Report } from '../problem.ts';

const picture =
  '(?:figure|plot|graph|picture|image|diagram|chart|panel|widget|slider|button|box|table|text|formula|column|corner|lesson|page)s?';

const english = [
  // “the figure below”, “the table on the right”
  String.raw`\b${picture}\s+(?:above|below|underneath|beneath|(?:on|to|at)\s+the\s+(?:left|right|top|bottom))\b`,
  // “the left figure”, “the upper plot”, “the figure's left half” stays with the reader
  String.raw`\b(?:left|right|top|bottom|upper|lower|above)\s+${picture}\b`,
  // “see above”, “as shown below”
  String.raw`\b(?:see|seen|shown|drawn|plotted|given|listed|mentioned|described|as|from)\s+(?:above|below)\b`,
  // “above,” “below:” at the end of a clause
  String.raw`\b(?:above|below)(?=\s*[,;:.!?)—]|\s*$)`,
  // “on the left”, unless it is the left of a number or of an equation
  String.raw`\b(?:on|at|to)\s+(?:the|your)\s+(?:left|right)\b(?!-|\s+(?:hand\s+)?side|\s+of\s+(?:${inlineObject}|zero|the\s+(?:equals|equation|inequality|arrow|kink|origin))|\s+derivative)`,
].join('|');

const chinesePicture = '(?:图|曲线|插图|图形|表|滑块|按钮|控件|面板|窗口|公式|文字|课文)';

const chinese = [
  String.raw`[上下左右](?:图|表)(?!像)`,
  String.raw`(?:左上|右上|左下|右下)[角方]`,
  String.raw`[上下]方`,
  // 上面 and 下面 lead on in the text (下面来看); of a picture they are directions
  String.raw`[上下]面的?(?:这|那)?(?:个|幅|张|条|块)?${chinesePicture}`,
  String.raw`(?<![号式程${inlineObject}零]\s*的?\s*)[左右](?:边|侧|面|方)(?!导数|极限)`,
].join('|');

export function checkDirection({ en, zh, notes }: Prose, report: Report): void {
  find(flatten(en.children), new RegExp(english, 'giu'), report, notes);
  if (zh) find(flatten(zh.children), new RegExp(chinese, 'gu'), report, notes);
}

function find(flat: Flat, pattern: RegExp, report: Report, notes: Notes): void {
  for (const { index, 0: words } of flat.text.matchAll(pattern)) {
    const message = `"${words}" is a direction on the page, which changes with the screen: name the thing instead`;
    report.add('direction', flat.place(index), message, {
      about: [flat.text.slice(Math.max(0, index - 40), index + 40)],
      notes,
    });
  }
}
