import { type ComponentType, lazy, Suspense } from 'react';

/** A component that is loaded when it is first shown; until then `Before` stands in for it, or nothing. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Before?: ComponentType<Props>,
): ComponentType<Props> {
  const Loaded = lazy(() => load().then((found) => ({ default: found })));
  return function Later(props: Props) {
    return (
      <Suspense fallback={Before ? <Before {...props} /> : null}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
