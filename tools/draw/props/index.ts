/** The things that the story names. */
export { carriedFile, greyFile, type Corners } from "./file";
export { fish, helicopter, projector } from "./large";
export { ashtray, badge, bentMicrophone, clipboard, microphone, ore } from "./small";
export { telephone } from "./telephone";
export { telex } from "./telex";
