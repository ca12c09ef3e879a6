interface ParameterWords {
  name: string;
  meaning: string;
  many: boolean;
  values: readonly string[] | null;
}

interface OperationEntryProps {
  path: string;
  summary: string;
  /** An address that can be opened; null where it needs an id. */
  example: string | null;
  parameters: readonly ParameterWords[];
  fields: readonly string[];
  words: { example: string; parameters: string; returns: string; many: string };
}

/** One question to the API; what it takes and gives opens beneath. */
export function OperationEntry({ path, summary, example, parameters, fields, words }: OperationEntryProps) {
  return (
    <details className="api-operation">
      <summary className="fold-summary">
        <code dir="ltr">GET {path}</code>
        <span className="text-ink-soft">{summary}</span>
      </summary>
      <div className="grid gap-y-4 pb-4">
        {example === null ? null : (
          <p>
            {words.example}:{" "}
            <a href={example} className="link" dir="ltr">
              <code>{example}</code>
            </a>
          </p>
        )}
        <div>
          <h3 className="mb-1">{words.parameters}</h3>
          <dl className="api-parameters">
            {parameters.map(({ name, meaning, many, values }) => (
              <div key={name}>
                <dt>
                  <code dir="ltr">{name}</code>
                </dt>
                <dd>
                  {meaning} {many ? <span className="text-ink-soft">({words.many})</span> : null}{" "}
                  {values === null ? null : <code dir="ltr">{values.join(" · ")}</code>}
                </dd>
              </div>
            ))}
          </dl>
        </div>
        <div>
          <h3 className="mb-1">{words.returns}</h3>
          <p>
            <code dir="ltr">{fields.join(" · ")}</code>
          </p>
        </div>
      </div>
    </details>
  );
}
