// The ruleset as the documentation of Spectral teaches to write it.
import { rules } from './rules.mjs';

export default { rules };
