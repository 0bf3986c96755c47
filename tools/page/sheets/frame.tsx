import type { ComponentChildren, JSX } from "preact";

const pages = {
  teach: "Teach with it",
  evidence: "The evidence",
  glossary: "Glossary",
} as const;

export type SheetName = keyof typeof pages;

/** What every sheet has round it: the way to the game and to the other sheets. */
export function Frame({
  here,
  children,
}: {
  readonly here: SheetName;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class={`paper-page paper-${here}`}>
      <a class="skip" href="#content">
        Skip to the text
      </a>
      <header class="paper-head">
        <a class="home" href="../">
          Crazy Ideas
        </a>
        <nav aria-label="Pages">
          <ul>
            <li>
              <a href="../">Play</a>
            </li>
            {Object.entries(pages).map(([name, title]) => (
              <li key={name}>
                <a href={`../${name}/`} aria-current={name === here ? "page" : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer class="paper-foot">
        <p>Crazy Ideas: text and drawings CC BY 4.0, code MIT. Nothing on this page is sent anywhere.</p>
      </footer>
    </div>
  );
}
