/** How often the numbers of the stepper follow a move, in milliseconds; beside another picture that is looked at, less often. */
import { createContext } from 'react';

import { forNumbers } from '../../ui/index.ts';

export const Following = createContext(forNumbers);
