import type { JSX } from "preact";
import type { Span } from "../narrative";

/** A line's spans as elements; words of another language say which. */
export function Words({ spans }: { readonly spans: readonly Span[] }): JSX.Element {
  return <>{spans.map(word)}</>;
}

function word(span: Span, at: number): JSX.Element | string {
  switch (span.kind) {
    case "plain":
      return span.text;
    case "emphasis":
      return <em key={at}>{span.text}</em>;
    case "foreign":
      return (
        <span key={at} lang={span.lang} dir="auto">
          {span.text}
        </span>
      );
  }
}
