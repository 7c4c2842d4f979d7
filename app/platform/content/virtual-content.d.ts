declare module "virtual:content" {
  /** What the content compiler made of content/. Server only: the client build refuses it. */
  const content: import("./content").CompiledContent;
  export default content;
}
