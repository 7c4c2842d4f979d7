import { refreshProgress } from "../refresh-progress";
import { TextBox } from "../saved-text/text-box";

/** `<sc-reflection>`: an answer box. Written or emptied, it changes how far one is. */
export class ReflectionBox extends TextBox {
  protected override changedStanding(): void {
    void refreshProgress();
  }
}
