/** What the frame of a graph says. */
import type { Localized } from '../locale/index.ts';

export const graphWords = {
  zoomIn: { en: 'Zoom in', zh: '放大' },
  zoomOut: { en: 'Zoom out', zh: '缩小' },
  fit: { en: 'Show the whole graph', zh: '显示整个图' },
  larger: { en: 'There is more of the graph: drag to see it.', zh: '图未显示完整，可拖动查看。' },
  keys: {
    en: 'Left and right arrows: step. Up and down arrows: from node to node. Shift with arrows: move the picture. Plus, minus and 0: zoom.',
    zh: '左右方向键：单步；上下方向键：切换节点；Shift 加方向键：移动画面；加号、减号和 0：缩放。',
  },
} satisfies Record<string, Localized>;
