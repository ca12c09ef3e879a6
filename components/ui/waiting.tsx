/** Stands where `rows` lines or a picture of a height in rem will be; readers of screens hear nothing of it. */
export function WaitingBlock({ height }: { height: number }) {
  return <div aria-hidden="true" className="waiting" style={{ blockSize: `${height}rem` }} />;
}

export function WaitingRows({ rows, height = 2.75 }: { rows: number; height?: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        <div
          key={`row-${String(row)}`}
          className="flex items-center gap-6 border-b border-rule"
          style={{ blockSize: `${height}rem` }}
        >
          <div className="waiting h-4 w-24" />
          <div className="waiting h-4 flex-1" />
          <div className="waiting h-4 w-20" />
        </div>
      ))}
    </div>
  );
}
