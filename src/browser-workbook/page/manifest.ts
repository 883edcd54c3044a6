// What the page reads from the add-in's manifest, as Excel does: where the pane and the functions are, and the commands.

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string | undefined;
  /** The function that the button runs; without one it opens the pane. */
  readonly functionName: string | undefined;
}

export interface Manifest {
  readonly name: string;
  readonly paneUrl: string;
  readonly functionsUrl: string;
  /** The extended overrides with the keyboard shortcuts, and their texts in the locale; empty where there are none. */
  readonly overridesUrl: string;
  readonly resourcesUrl: string;
  readonly tab: string;
  readonly commands: readonly Command[];
}

/** Reads a manifest in the words of one locale; `base` is where the add-in is served. */
export function readManifest(xml: string, locale: string, base: string): Manifest {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const problem = manifest.querySelector('parsererror');
  if (problem) throw new Error(problem.textContent);
  const named = (name: string, within: Document | Element = manifest): Element[] => [
    ...within.getElementsByTagNameNS('*', name),
  ];
  const localised = (element: Element, value: string): string => {
    const override = named('Override', element).find((other) => other.getAttribute('Locale') === locale);
    return override?.getAttribute('Value') ?? element.getAttribute(value) ?? '';
  };
  /** A resource by its id; addresses are those of this server, whatever host the manifest was written for. */
  const resource = (id: string | null | undefined): string => {
    const found = ['String', 'Url', 'Image']
      .flatMap((kind) => named(kind))
      .find((element) => Boolean(id) && element.getAttribute('id') === id);
    return found ? localised(found, 'DefaultValue') : '';
  };
  const here = (address: string): string => {
    const { pathname, search, hash } = new URL(address, base);
    return new URL(pathname + search + hash, base).href;
  };
  const resid = (element: Element | undefined): string | null | undefined => element?.getAttribute('resid');

  const [host] = named('Host', named('VersionOverrides')[0]);
  if (!host) throw new Error('the manifest has no VersionOverrides for a workbook');
  const functions = named('ExtensionPoint', host).find((point) => pointType(point) === 'CustomFunctions');
  const [runtime] = named('Runtime', host);
  const sourceLocation = named('SourceLocation')[0]?.getAttribute('DefaultValue') ?? '';
  const commands = named('Control', host)
    .filter((control) => pointType(control) === 'Button')
    .map((control) => {
      const [action] = named('Action', control);
      const icons = named('Image', control).map((image) => ({
        size: Number(image.getAttribute('size')),
        url: resource(resid(image)),
      }));
      const icon = icons.find(({ size }) => size === 32) ?? icons[0];
      return {
        id: control.getAttribute('id') ?? '',
        label: resource(resid(named('Label', control)[0])),
        tip: resource(resid(named('Description', control)[0])),
        icon: icon?.url ? here(icon.url) : undefined,
        functionName:
          action && pointType(action) === 'ExecuteFunction' ? text(named('FunctionName', action)[0]) : undefined,
      };
    });
  const [overrides] = named('ExtendedOverrides');
  const extension = (attribute: string): string => {
    const address = overrides?.getAttribute(attribute);
    if (!overrides || !address) return '';
    const tokens = named('Token', overrides);
    const filled = address.replace(/\$\{token\.([^}]+)\}/g, (whole, name: string) => {
      const token = tokens.find((one) => one.getAttribute('Name') === name);
      return token ? localised(token, 'DefaultValue') : whole;
    });
    return here(filled);
  };
  const metadata = functions && named('Metadata', functions)[0];
  return {
    name: localisedName(named('DisplayName')[0], localised),
    paneUrl: here(resource(resid(runtime)) || sourceLocation),
    functionsUrl: metadata ? here(resource(resid(named('SourceLocation', metadata)[0]))) : '',
    overridesUrl: extension('Url'),
    resourcesUrl: extension('ResourcesUrl'),
    tab: resource(resid(named('Label', named('CustomTab', host)[0]).at(-1))),
    commands,
  };

  function pointType(element: Element): string | null {
    return element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');
  }
}

function text(element: Element | undefined): string | undefined {
  return element?.textContent.trim();
}

function localisedName(element: Element | undefined, localised: (element: Element, value: string) => string): string {
  return element ? localised(element, 'DefaultValue') : '';
}
