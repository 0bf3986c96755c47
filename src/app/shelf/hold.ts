/** Whether the browser may clear the shelf when it wants to. */
import type { Storage } from "../storage";

/** Null when the browser does not say. */
export async function agreedToHold(): Promise<boolean | null> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return null;
  }
}

/** Asks the browser to keep it, once on each device, since some browsers ask the reader in turn. */
export async function askToHold(storage: Storage): Promise<boolean | null> {
  const agreed = await agreedToHold();
  if (agreed !== false || storage.read("asked-to-hold") !== null) return agreed;
  storage.write("asked-to-hold", "yes");
  try {
    return await navigator.storage.persist();
  } catch {
    return agreed;
  }
}
