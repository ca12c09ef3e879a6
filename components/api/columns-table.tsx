interface ColumnsTableProps {
  columns: ReadonlyArray<{ name: string; sort: string; meaning: string }>;
  words: { caption: string; column: string; sort: string; meaning: string };
}

export function ColumnsTable({ columns, words }: ColumnsTableProps) {
  return (
    <table className="plain-table api-columns">
      <caption className="sr-only">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.column}</th>
          <th scope="col">{words.sort}</th>
          <th scope="col">{words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ name, sort, meaning }) => (
          <tr key={name}>
            <th scope="row">
              <code dir="ltr">{name}</code>
            </th>
            <td>
              <code dir="ltr">{sort}</code>
            </td>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
