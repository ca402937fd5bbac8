/** How large a run may become: as many steps as can be computed again while a reader waits, as many rates as a link holds. */
export const maxSteps = 3000;
export const maxRuns = 40;
export const pointCounts = [100, 200, 400] as const;
export const maxLayers = 3;
export const maxUnits = 8;
export const maxSeed = 99_999;
export const [minRate, maxRate] = [0.001, 100];
