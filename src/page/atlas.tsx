import type { JSX } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { SmallestChanges } from "./atlas-changes";
import { AtlasEndings, AtlasList, rowId } from "./atlas-list";
import { AtlasMap } from "./atlas-map";
import {
  spoilerLevels,
  type AtlasActs,
  type AtlasFindings,
  type AtlasModel,
  type Pending,
  type SpoilerLevel,
} from "./atlas-model";

interface AtlasProps {
  readonly model: AtlasModel;
  readonly level: SpoilerLevel;
  readonly findings: Pending<AtlasFindings>;
  /** The decision that it was opened on; null for none. */
  readonly topic: string | null;
  readonly acts: AtlasActs;
}

/** The map of histories, and the same in words beside it. */
export function AtlasView({ model, level, findings, topic, acts }: AtlasProps): JSX.Element {
  const [chosen, setChosen] = useState(topic);
  const [pressed, setPressed] = useState<{ readonly opens: string } | null>(topic ? { opens: topic } : null);
  useEffect(() => {
    if (pressed) reveal(pressed.opens);
  }, [pressed]);
  const press = useCallback((opens: string): void => {
    setChosen(opens);
    setPressed({ opens });
  }, []);
  return (
    <div class="atlas">
      <Levels level={level} setLevel={acts.setLevel} />
      {model.outdated && (
        <p class="atlas-note">
          <strong>The text has been edited since the map was drawn:</strong> it is of the version before.
        </p>
      )}
      <div class="atlas-both">
        <div class="atlas-seen">
          <AtlasMap drawing={model.drawing} chosen={chosen} choose={press} />
          <Legend model={model} />
        </div>
        <div class="atlas-told">
          <h3>Decision by decision</h3>
          <AtlasList
            decisions={model.decisions}
            findings={findings}
            chosen={chosen}
            choose={setChosen}
            acts={acts}
          />
          {model.untold.decisions > 0 && (
            <p class="atlas-untold">Decisions that you have not met are not shown.</p>
          )}
          <h3>Endings</h3>
          <AtlasEndings endings={model.endings} untold={model.untold.endings} chosen={chosen} />
          <Hints hints={model.hints} />
          <h3>The smallest change</h3>
          <SmallestChanges findings={findings} acts={acts} />
        </div>
      </div>
    </div>
  );
}

/** What was pressed on the map has the focus in the list. */
function reveal(opens: string): void {
  const row = document.getElementById(rowId(opens));
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
}

const levelWords: Readonly<Record<SpoilerLevel, string>> = {
  seen: "only what I have seen",
  shape: "its shape",
  everything: "everything",
};

interface LevelsProps {
  readonly level: SpoilerLevel;
  readonly setLevel: (level: SpoilerLevel) => void;
}

function Levels({ level, setLevel }: LevelsProps): JSX.Element {
  return (
    <fieldset class="atlas-levels">
      <legend>Show</legend>
      {spoilerLevels.map((each) => (
        <label key={each} class="check">
          <input type="radio" name="atlas-level" checked={each === level} onChange={() => setLevel(each)} />
          {levelWords[each]}
        </label>
      ))}
    </fieldset>
  );
}

function Legend({ model: { drawing } }: { readonly model: AtlasModel }): JSX.Element {
  const drawn = (kind: string): boolean => drawing.lines.some((line) => line.kind === kind);
  const sample = (kind: string, words: string): JSX.Element => (
    <li>
      <svg viewBox="0 0 40 12" width="40" height="12" aria-hidden="true">
        <path class={`map-line map-line-${kind}`} d="M0 6H40" />
      </svg>
      {words}
    </li>
  );
  return (
    <ul class="atlas-legend" aria-label="The lines of the map">
      {drawn("record") && sample("record", "the record, with squares")}
      {drawn("yours") && sample("yours", "your history, with rings")}
      {drawn("kept") && sample("kept", "kept histories")}
    </ul>
  );
}

function Hints({ hints }: { readonly hints: readonly string[] }): JSX.Element | null {
  if (hints.length === 0) return null;
  return (
    <>
      <h3>Still to find</h3>
      <ul class="atlas-hints">
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </>
  );
}
