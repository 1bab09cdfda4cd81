import { type ComponentType, lazy, Suspense } from 'react';

/** A component that is loaded when it is first shown, and shows nothing until then. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Loaded = lazy(() => load().then((found) => ({ default: found })));
  return function Later(props: Props) {
    return (
      <Suspense fallback={null}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
