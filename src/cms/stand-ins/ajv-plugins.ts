/** Stands in for the plug-ins of `ajv`, see `ajv.ts`. */
function addsNothing(): void {
  // There is no checking that could be added to.
}

export default addsNothing;
export {
  addsNothing as instanceof,
  addsNothing as prohibited,
  addsNothing as select,
  addsNothing as uniqueItemProperties,
};
