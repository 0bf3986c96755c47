/** The sentences that the game says about itself: what was found, what could not be kept. */
import type { Notice } from "../page";
import type { SaveProblem, Stop } from "../runs";
import type { KeepProblem } from "./storage";

const say = (text: string, action: Notice["action"] = null): Notice => ({ text, action });

export function keepNotice(problem: KeepProblem): Notice {
  return problem === "no-storage"
    ? say("This browser lets the page keep nothing: your history lasts until you close this tab.")
    : say(
        "The browser’s storage is full: your last choices could not be kept, and last until you close this tab.",
      );
}

export function saveNotice(problem: SaveProblem): Notice {
  return problem.kind === "newer"
    ? say(
        "The history kept here was written by a later edition of the game. It was put aside as it is, and nothing of it is lost.",
      )
    : say(
        "The history kept here is damaged and cannot be read. It was put aside as it is, and you can begin anew.",
      );
}

/** The story was edited since the run was kept; `length` is how many choices the run has. */
export function movedNotice(stop: Stop, length: number): Notice {
  return say(
    `The story has changed since you read it: your history could be followed for ${stop.after} of its ${length} choices, and goes on from there. The whole of it was put aside.`,
  );
}

export function formerNotice(): Notice {
  return say("Your former history was put aside.", {
    label: "Bring it back",
    command: { type: "bring-back" },
  });
}

export function refusedNotice(): Notice {
  return say("That choice is not offered here. Nothing was changed.");
}

export function faultNotice(message: string): Notice {
  return say(
    `The story breaks off at this choice, which is our mistake. Nothing was changed; another choice may go on. (${message})`,
  );
}

export function noPictureNotice(): Notice {
  return say(
    "This browser cannot draw the moving picture. The drawing itself stands in its place, and nothing else is missing.",
  );
}

export function notFetchedNotice(title: string): Notice {
  return say(
    `“${title}” could not be fetched, perhaps because the connection broke. Nothing of yours is lost: you can read on, and ask for it again.`,
  );
}
