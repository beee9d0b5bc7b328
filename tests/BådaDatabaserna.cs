using Kultur.Testing;
using Xunit.v3;

[assembly: TestFramework(typeof(TestramverkMedDatabaser))]
