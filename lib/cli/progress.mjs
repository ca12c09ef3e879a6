// Plain JavaScript without dependencies: it also runs while they are being installed. Everything goes to standard error.

/** @type {string | null} */
let shown = null;

/**
 * Runs a step and, once it has taken a second, shows that it does: on a terminal one line that counts the seconds, else
 * a line at the beginning, one every ten seconds, and one at the end.
 * @template T
 * @param {string} label
 * @param {(report: (detail: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const terminal = process.stderr.isTTY === true;
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  let detail = "";
  let slow = false;
  let told = 0;
  const tick = () => {
    if (Date.now() - start < 1000) return;
    const words = detail ? `${label}: ${detail}` : label;
    if (terminal) draw(`  ${words} … ${seconds()} s`);
    else if (!slow) process.stderr.write(`  ${words} …\n`);
    else if (seconds() - told >= 10) {
      told = seconds();
      process.stderr.write(`  ${words} … ${told} s\n`);
    }
    slow = true;
  };
  const timer = setInterval(tick, 250);
  try {
    const result = await work((words) => {
      detail = words;
    });
    clear();
    if (slow) process.stderr.write(`✓ ${label} (${seconds()} s)\n`);
    return result;
  } finally {
    clearInterval(timer);
    clear();
  }
}

/** A line above the step that is being shown. @param {string} line */
export function say(line) {
  clear();
  process.stderr.write(`${line}\n`);
}

/** @param {string} line */
function draw(line) {
  shown = line.slice(0, (process.stderr.columns ?? 80) - 1);
  process.stderr.write(`\r\x1b[2K${shown}`);
}

function clear() {
  if (shown !== null) process.stderr.write("\r\x1b[2K");
  shown = null;
}
