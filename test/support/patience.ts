import { configure } from '@testing-library/dom';

// A busy machine is no defect: what appears in the page is waited for as long as a test may take, not for one second.
configure({ asyncUtilTimeout: 10_000 });
