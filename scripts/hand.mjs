/** Estimator and comparison load what they compute with when a hand is laid on them: the hand of tests and measurements. */

/** Goes to a page and moves the pointer there until it has what it computes with. */
export async function atHand(page, go) {
  let there = false;
  const loaded = page.waitForResponse(/\/catalogue\//).finally(() => {
    there = true;
  });
  await go();
  for (let x = 1; !there; x = 3 - x) {
    await page.mouse.move(x, 1);
    await page.waitForTimeout(20);
  }
  await loaded;
}
