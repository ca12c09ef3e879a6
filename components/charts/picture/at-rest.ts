const QUIET = 150;
const LONGEST = 15_000;

/** Waits until a part of the page has its fonts, nothing in it is still waiting, and nothing has changed for a moment. */
export async function atRest(element: HTMLElement): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const settle = () => {
      if (element.querySelector(".waiting")) return;
      stop();
      resolve();
    };
    let timer = setTimeout(settle, QUIET);
    const watch = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(settle, QUIET);
    });
    const limit = setTimeout(() => {
      stop();
      reject(new Error("The chart did not come to rest."));
    }, LONGEST);
    const stop = () => {
      clearTimeout(timer);
      clearTimeout(limit);
      watch.disconnect();
    };
    watch.observe(element, { subtree: true, childList: true, attributes: true });
  });
  await document.fonts.ready;
}
