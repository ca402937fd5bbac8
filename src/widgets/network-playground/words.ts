/** What the widget says beside its numbers. Sentences about a reading are in `describe.ts`. */
import type { Localized } from '../../locale/index.ts';
import type { Pattern } from './data.ts';

export const words = {
  surface: { en: 'The points of both classes, and the output of the network', zh: '两类数据点与网络的输出' },
  curve: { en: 'The loss after each step', zh: '每一步之后的损失' },
  place: { en: 'n, the step the network is at', zh: 'n，网络所处的步数' },
  play: { en: 'Train', zh: '开始训练' },
  pause: { en: 'Pause', zh: '暂停' },
  step: { en: 'One step', zh: '走一步' },
  rewind: { en: 'To the start', zh: '回到起点' },
  class0: { en: 'class 0', zh: '类别 0' },
  class1: { en: 'class 1', zh: '类别 1' },
  boundary: { en: 'output 0.5', zh: '输出为 0.5' },
  steps: { en: 'step', zh: '步数' },
  loss: { en: 'loss', zh: '损失' },
  accuracy: { en: 'classified correctly', zh: '分类正确' },
  sizes: {
    en: 'Gradient size in each layer (root mean square of the partial derivatives)',
    zh: '各层的梯度大小（各偏导数的均方根）',
  },
  tooLarge: { en: 'too large', zh: '数值过大' },
  diverged: {
    en: 'Training diverged: the steps overshoot further and further, until the numbers cannot be computed. Go back and choose a smaller learning rate.',
    zh: '训练发散了：每一步都冲过头，而且一次比一次厉害，直到数值大得无法计算。请退回去，换一个较小的学习率。',
  },
  behind: { en: 'Computing the steps up to here …', zh: '正在重算到这一步……' },
  fullSteps: {
    en: 'This figure goes no further than 3000 steps.',
    zh: '本图最多走 3000 步。',
  },
  fullRates: {
    en: 'The learning rate has been changed too often to remember. Go back to an earlier step, or to the start.',
    zh: '学习率改变的次数太多，记不下了。请退回较早的一步，或回到起点。',
  },
  data: { en: 'Data', zh: '数据' },
  network: { en: 'Network', zh: '网络' },
  pattern: { en: 'The pattern of the points', zh: '数据点的图案' },
  points: { en: 'Number of points', zh: '数据点个数' },
  noise: { en: 'Noise', zh: '噪声' },
  noiseName: { en: 'noise, the standard deviation', zh: '噪声的标准差' },
  seed: { en: 'Seed', zh: '随机种子' },
  seedName: { en: 'seed of the points and initial weights', zh: '随机种子，决定数据点与初始权重' },
  nextSeed: { en: 'Another seed', zh: '换一个种子' },
  noWhole: { en: 'Type a whole number.', zh: '请输入整数。' },
  activation: { en: 'Activation of the hidden layers', zh: '隐藏层的激活函数' },
  layers: { en: 'Hidden layers', zh: '隐藏层' },
  units: { en: 'Neurons in each', zh: '每层神经元数' },
  rate: { en: 'η, the learning rate', zh: 'η，学习率' },
  output: { en: 'output layer', zh: '输出层' },
} satisfies Record<string, Localized>;

export const patternNames: Readonly<Record<Pattern, Localized>> = {
  moons: { en: 'Two moons', zh: '双月' },
  circles: { en: 'Disc and ring', zh: '圆盘与圆环' },
  xor: { en: 'XOR', zh: '异或' },
  spiral: { en: 'Spiral', zh: '螺旋' },
};

/** The name of hidden layer 1, 2 …; the output layer has a word of its own. */
export function layerName(index: number, count: number): Localized {
  return index === count - 1 ? words.output : { en: `layer ${index + 1}`, zh: `第 ${index + 1} 层` };
}
