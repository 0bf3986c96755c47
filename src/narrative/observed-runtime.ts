/** The parts of inkjs's Story that are used here. */
export interface ObservedRuntime {
  readonly mainContentContainer: unknown;
  readonly variablesState: unknown;
  readonly state: { LoadJson(json: string): void };
  readonly canContinue: boolean;
  ChooseChoiceIndex(index: number): void;
}
