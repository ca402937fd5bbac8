/** Ends the task: what the reader has done meanwhile comes first, and no piece of work keeps a slow phone long. */
export function breath(): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume);
  });
}
