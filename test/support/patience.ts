// A busy machine is no defect: what appears in the page is waited for as long as a test may take, not for one second.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/dom');
  configure({ asyncUtilTimeout: 10_000 });
}
