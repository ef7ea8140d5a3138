import type { RiskId } from "@/lib/risks/ids";
import { smallTests } from "@/lib/risks/small-tests";
import { unbroken } from "@/lib/words/unbroken";

/** The small test that settles a risk. */
export const SmallTest = ({ id }: { id: RiskId }) => unbroken(smallTests[id]);
