declare module "virtual:story" {
  const book: import("../narrative").StoryBook;
  export default book;
}

/** What `first-act.ts` leaves for `boot.ts`. */
interface Window {
  firstAct?: {
    /** Hands over the buttons that were pressed, by their words, in order, and keeps no more. */
    end(): readonly string[];
  };
}
