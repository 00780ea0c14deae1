"""Holds the manifests of docs/scale.md against the schemas of those who run them: Kubernetes' own, and the service model of AWS Batch.

    pip install kubernetes-validate botocore
    python3 scripts/check-manifests.py
"""

import json
import pathlib
import re

import kubernetes_validate
import yaml
from botocore.loaders import Loader
from botocore.model import ServiceModel
from botocore.validate import ParamValidator

page = (pathlib.Path(__file__).parent.parent / "docs" / "scale.md").read_text()


def blocks(language):
    found = re.findall(rf"```{language}\n(.*?)```", page, re.DOTALL)
    assert found, f"docs/scale.md holds no {language}"
    return found


for manifests in blocks("yaml"):
    for manifest in yaml.safe_load_all(manifests):
        kubernetes_validate.validate(manifest, "1.30", strict=True)
        print("well:", manifest["kind"], manifest["metadata"]["name"])

batch = ServiceModel(Loader().load_service_model("batch", "service-2"))


def check(operation, parameters):
    report = ParamValidator().validate(parameters, batch.operation_model(operation).input_shape)
    assert not report.has_errors(), report.generate_report()
    print("well:", operation, parameters.get("jobDefinitionName", parameters.get("jobName")))


for definition in map(json.loads, blocks("json")):
    check("RegisterJobDefinition", definition)
size = int(re.search(r"--array-properties size=(\d+)", page)[1])
job = {"jobName": "night", "jobQueue": "lectern", "jobDefinition": "lectern-build", "arrayProperties": {"size": size}}
check("SubmitJob", job)
