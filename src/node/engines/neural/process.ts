/** sherpa-onnx in a process of its own. */
import { serve } from '../host.ts';
import { runNeural } from './run.ts';

serve(runNeural);
