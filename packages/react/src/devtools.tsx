export type { AskedList } from "./devtools/AskedList.ts";
export type { AskedQuestion } from "./devtools/AskedQuestion.ts";
export {
  createRecorder,
  type PersonaChoice,
  type Recorder,
  type RecorderOptions,
} from "./devtools/createRecorder.ts";
export { DecisionPanel, type DecisionPanelProps } from "./devtools/DecisionPanel.tsx";
export { flashElements } from "./devtools/flashElements.ts";
export { describeModel, type ModelDescription } from "./devtools/ModelDescription.ts";
export { type Persona, type Standing, standings } from "./devtools/Persona.ts";
export { PersonaPicker, type PersonaPickerProps } from "./devtools/PersonaPicker.tsx";
export {
  nameWords,
  personaWords,
  type RoleLabels,
  roleWords,
  standingWords,
} from "./devtools/personaWords.ts";
export { RolecallDevtools, type RolecallDevtoolsProps } from "./devtools/RolecallDevtools.tsx";
