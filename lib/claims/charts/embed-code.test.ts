import { expect, it } from "vitest";
import { embedCode } from "./embed-code";

it("is safe to paste, whatever the title and the filter hold", () => {
  const code = embedCode({
    address: 'https://marsad.example/en/embed/timeline?company=openai&words="a<b"',
    origin: "https://marsad.example",
    title: 'Claims with "<b>" over time',
  });
  expect(code).toContain(
    'src="https://marsad.example/en/embed/timeline?company=openai&amp;words=&quot;a&lt;b&quot;"',
  );
  expect(code).toContain('title="Claims with &quot;&lt;b>&quot; over time"');
  expect(code).toContain('<script async src="https://marsad.example/embed.js"></script>');
});
