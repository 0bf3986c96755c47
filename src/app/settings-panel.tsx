/** The settings' sheet, in a chunk of its own: fetched when somebody asks. */
import type { ComponentChildren } from "preact";
import { SettingsView, type Send } from "../page";
import type { Core } from "./core";

export const content = ({ state }: Core, send: Send): ComponentChildren => (
  <SettingsView
    settings={state.settings}
    soundTrouble={state.soundTrouble}
    change={(settings) => send({ type: "set", settings })}
  />
);
