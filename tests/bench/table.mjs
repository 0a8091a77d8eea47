// Plain text tables for the terminal.

/**
 * Columns as wide as their widest cell; the first is set left, the others right.
 * @param {ReadonlyArray<ReadonlyArray<string>>} rows the first one is the heading
 * @returns {string}
 */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
      )
      .join('   ')
      .trimEnd(),
  );
  return [lines[0], '-'.repeat(lines[0].length), ...lines.slice(1)].join('\n');
}

/**
 * @param {number} milliseconds
 * @returns {string} "1,234 ms", with a decimal below 10
 */
export function time(milliseconds) {
  if (Number.isNaN(milliseconds)) return '-';
  const digits = milliseconds < 10 ? 1 : 0;
  return `${milliseconds.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ms`;
}

/** @param {number} bytes */
export function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

/** @param {number} bytes */
export function megabytes(bytes) {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** @param {boolean} isMet */
export function verdict(isMet) {
  return isMet ? 'met' : 'MISSED';
}
