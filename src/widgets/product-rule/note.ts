/** Which sentence the picture needs: what does not exist comes before what is only unusual. */
import type { ProductReading } from './model.ts';
import type { notes } from './words.ts';

export function noteOf(reading: ProductReading): keyof typeof notes | undefined {
  const { u, v, gain, limit, slope } = reading;
  if (Number.isNaN(u)) return 'noU';
  if (Number.isNaN(v)) return 'noV';
  if (Number.isNaN(gain.sum)) return 'noStep';
  if (Number.isNaN(limit.sum)) return Number.isNaN(slope) ? 'noRule' : 'noRuleButSlope';
  if (u < 0 && v < 0) return 'bothNegative';
  if (u * v < 0) return 'negative';
  if (gain.alongU < 0 || gain.alongV < 0) return 'loss';
  return undefined;
}
