import type { JSX } from "preact";
import { Discuss } from "./discuss";
import { Estimates } from "./estimates";
import type { DebriefModel, SectionProps } from "./model";
import { Path } from "./path";
import { Pivots } from "./pivots";
import { Drawers, RestsOnView } from "./rests-on";
import { Contents, SectionView, type Section } from "./section";
import { TakeAway } from "./take-away";
import { Weakest, WhatIf } from "./what-if";

/** What follows an ending: the history laid over the record, and what it stands on. It judges nothing. */
export function DebriefView(props: SectionProps): JSX.Element {
  const sections = sectionsOf(props);
  const { problem } = props.model;
  return (
    <div class="debrief">
      <Contents sections={sections} />
      <div class="debrief-body">
        {/* Always there, so that a sentence that comes into it is read aloud. */}
        <div role="alert">{problem !== null && <p class="card-problem">{problem}</p>}</div>
        {sections.map((section) => (
          <SectionView key={section.id} {...section} />
        ))}
      </div>
    </div>
  );
}

function sectionsOf(props: SectionProps): readonly Section[] {
  const { debrief, pivots } = props.model;
  return [
    { id: "estimate", title: "Your estimate", content: <Estimates {...props} /> },
    { id: "path", title: "Your path, and the record", content: <Path {...props} /> },
    { id: "pivots", title: "What turned it", content: <Pivots pivots={pivots} /> },
    ...(debrief.ending
      ? [{ id: "paid", title: "Who paid, who was spared", content: <Paid {...props} /> }]
      : []),
    { id: "rests-on", title: "What it rests on", content: <RestsOnView {...props} /> },
    { id: "drawer", title: "The drawer, opened", content: <Drawers drawers={debrief.drawers} /> },
    { id: "tests", title: "Six tests of your what-if", content: <WhatIf {...props} /> },
    { id: "weakest", title: "The weakest step", content: <Weakest {...props} /> },
    { id: "questions", title: "To talk about", content: <Discuss {...props} /> },
    { id: "take-away", title: "To take away", content: <TakeAway {...props} /> },
  ];
}

function Paid({ model }: { readonly model: DebriefModel }): JSX.Element | null {
  const { ending } = model.debrief;
  if (!ending) return null;
  const parts = [
    ["Who paid", ending.paid],
    ["Who was spared", ending.spared],
    ["What cannot be known", ending.unknown],
  ] as const;
  return (
    <>
      <p class="weakest-line">
        {ending.title}. {ending.line}
      </p>
      <dl>
        {parts.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
