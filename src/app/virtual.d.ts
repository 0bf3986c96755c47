declare module "virtual:story" {
  const book: import("../narrative").StoryBook;
  export default book;
}
