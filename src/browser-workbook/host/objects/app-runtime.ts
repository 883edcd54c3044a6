// The add-in's own runtime, behind Office.addin: whether its pane is shown, and whether it starts with the workbook.
import * as argument from '../argument';
import { HostObject, type ObjectType } from '../object-type';

/** What the page does with the pane. */
export interface AddInRuntime {
  visible: boolean;
  startsWithWorkbook: boolean;
  show(visible: boolean): void;
}

export function appRuntime(runtime: AddInRuntime): HostObject {
  return HostObject.of(appRuntimeType, runtime);
}

export function appRuntimePersistence(runtime: AddInRuntime): HostObject {
  return HostObject.of(appRuntimePersistenceType, runtime);
}

/** What office.js tells its host on its own; nothing follows from it here. */
export const addInInternalService = HostObject.of<null>(
  { name: 'AddinInternalService', methods: { notifyActionHandlerReady: () => undefined } },
  null,
);

/** Custom functions are called directly, without the messages that Excel sends for each call. */
export const customFunctionsService = HostObject.of<null>(
  { name: 'CustomFunctions', methods: { _SetOsfControlContainerReadyForCustomFunctions: () => undefined } },
  null,
);

const appRuntimeType: ObjectType<AddInRuntime> = {
  name: 'AppRuntimeService',
  methods: {
    getAppRuntimeState: ({ visible }) => (visible ? 'Visible' : 'Background'),
    setAppRuntimeState: (runtime, state) => {
      runtime.show(
        argument.oneOf(state, 'appRuntimeState', ['Visible', 'Background', 'Inactive'] as const) === 'Visible',
      );
    },
  },
};

const appRuntimePersistenceType: ObjectType<AddInRuntime> = {
  name: 'AppRuntimePersistenceService',
  methods: {
    getAppRuntimeStartState: ({ startsWithWorkbook }) => (startsWithWorkbook ? 'Background' : 'Inactive'),
    setAppRuntimeStartState: (runtime, state) => {
      runtime.startsWithWorkbook =
        argument.oneOf(state, 'appRuntimeState', ['Visible', 'Background', 'Inactive'] as const) !== 'Inactive';
    },
  },
};
