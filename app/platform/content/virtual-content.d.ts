declare module "virtual:content" {
  import type { CompiledContent } from "~/platform/content/content";
  /** What the content compiler made of content/. Server only: the client build refuses it. */
  const content: CompiledContent;
  export default content;
}
