import { expect, it } from 'vitest';

import { firstTransform } from './stage.ts';

/** Where the upper left corner of the picture stands in its frame at first. */
function cornerOf(picture: { width: number; height: number }, frame: { width: number; height: number }) {
  const found = /translate\((-?[\d.]+)px, (-?[\d.]+)px\) scale\(([\d.]+)\)/.exec(firstTransform(picture, frame));
  const [x = NaN, y = NaN, scale = NaN] = (found ?? []).slice(1).map(Number);
  return {
    left: frame.width / 2 + x - (picture.width * scale) / 2,
    top: frame.height / 2 + y - (picture.height * scale) / 2,
  };
}

it('a graph that is larger than its frame begins in sight, whichever way it runs', () => {
  expect(cornerOf({ width: 3000, height: 300 }, { width: 860, height: 400 }).left).toBeCloseTo(14, 0);
  expect(cornerOf({ width: 300, height: 3000 }, { width: 326, height: 540 }).top).toBeCloseTo(14, 0);
});

it('a graph that fits stands in the middle', () => {
  const { left, top } = cornerOf({ width: 400, height: 200 }, { width: 860, height: 400 });
  expect(left).toBeCloseTo(206, 0);
  expect(top).toBeCloseTo(88, 0);
});
