/** How far gradient descent may be taken: as many steps as a curve can show, as many changes of the rate as an address can hold. */
export const maxSteps = 1000;
export const maxRuns = 60;
