/**
 * React's roots. To evaluate React takes a task of its own, and what imports it waits for the next: together they would keep
 * a slow phone long. It stands in React's chunk (`vite.config.ts`), so that no other can come before.
 */
import { breath } from './breath.ts';

export { hydrateRoot } from 'react-dom/client';

await breath();
